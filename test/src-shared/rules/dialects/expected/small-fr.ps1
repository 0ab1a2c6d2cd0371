#Requires -RunAsAdministrator
#Requires -Modules NetSecurity
# Portolan - Pare-feu des serveurs - Windows PowerShell
# Client : Contoso
# Ticket : CHG-42
# Révision : A, 2015-06-01
# Scénario : Skype for Business Server 2015
# Style : ports source et destination partout où ils sont documentés
# Règles : 2
# Relisez ce texte et remplacez ses noms à compléter avant de l’appliquer ; essayez-le d’abord hors production.
# À exécuter en administrateur sous Windows Server 2012 ou ultérieur, une fois par machine : avec -Role et -WhatIf pour voir les changements, puis sans -WhatIf.
# Nommez ensemble tous les rôles d’une machine, séparés par des virgules : les règles du groupe Portolan dont ils n’ont pas besoin sont supprimées. Aucune autre règle n’est modifiée ; ce qu’ouvrent les autres, dont celles de l’installation du produit, reste ouvert.
# LocalAddress énumère les adresses de toutes les machines visées par une règle ; chacune ne répond qu’aux siennes. Les règles valent pour tous les profils, un serveur Edge n’étant dans aucun domaine.

[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)]
    [ValidateSet('front-end')]
    [string[]]$Role
)

$mode = @{ WhatIf = [bool]$WhatIfPreference; ErrorAction = 'Stop' }
$common = @{ Group = 'Portolan'; Direction = 'Inbound'; Action = 'Allow'; Profile = 'Any' }
$made = @{}

# Une règle, à la place de l’ancienne du même nom
function Set-PortolanRule([hashtable]$Rule) {
    $made[$Rule.Name] = $true
    Get-NetFirewallRule -Name $Rule.Name -ErrorAction SilentlyContinue | Remove-NetFirewallRule @mode
    New-NetFirewallRule @Rule @common @mode | Out-Null
}

switch ($Role) {
    # Pool frontal
    'front-end' {
        Set-PortolanRule @{
            Name = 'PTL-R7-TCP'
            DisplayName = 'R7 PTL-clients → PTL-front-ends'
            Description = 'R7 : Données de conférence web de chaque serveur frontal vers le serveur Edge ; jamais par un équilibreur de charge.'
            Protocol = 'TCP'
            LocalPort = '443', '5060-5062'
            LocalAddress = '10.0.0.11'
            RemoteAddress = '10.1.0.0/16', '10.2.0.10-10.2.0.77'
        }
        Set-PortolanRule @{
            Name = 'PTL-R7-UDP'
            DisplayName = 'R7 PTL-clients → PTL-front-ends'
            Description = 'R7 : Données de conférence web de chaque serveur frontal vers le serveur Edge ; jamais par un équilibreur de charge.'
            Protocol = 'UDP'
            LocalPort = '3478'
            RemotePort = '1024-65535'
            LocalAddress = '10.0.0.11'
            RemoteAddress = '10.1.0.0/16', '10.2.0.10-10.2.0.77'
        }
        Set-PortolanRule @{
            Name = 'PTL-R9-TCP'
            DisplayName = 'R9 Interne → PTL-front-ends'
            Description = 'R9 : Données de conférence web de chaque serveur frontal vers le serveur Edge ; jamais par un équilibreur de charge.'
            Protocol = 'TCP'
            LocalPort = '444'
            LocalAddress = '10.0.0.11', '2001:db8::11'
        }
        Set-PortolanRule @{
            Name = 'PTL-R9-TCP-2'
            DisplayName = 'R9 Interne → PTL-front-ends'
            Description = 'R9 : Données de conférence web de chaque serveur frontal vers le serveur Edge ; jamais par un équilibreur de charge.'
            Protocol = 'TCP'
            LocalPort = '445'
            RemotePort = '88'
            LocalAddress = '10.0.0.11', '2001:db8::11'
        }
    }
}

# Ce qu’une exécution précédente a créé et celle-ci non
Get-NetFirewallRule -Group 'Portolan' -ErrorAction SilentlyContinue |
    Where-Object { -not $made.ContainsKey($_.Name) } |
    Remove-NetFirewallRule @mode
