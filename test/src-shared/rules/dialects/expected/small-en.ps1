#Requires -RunAsAdministrator
#Requires -Modules NetSecurity
# Portolan - Host firewalls - Windows PowerShell
# Customer: Contoso
# Ticket: CHG-42
# Revision: A, 2015-06-01
# Scenario: Skype for Business Server 2015
# Style: source and destination ports wherever they are documented
# Rules: 2
# Review this text and replace its placeholders before you apply it; test it outside production first.
# Run as administrator on Windows Server 2012 or later, once on each machine: with -Role and -WhatIf to see what would change, then without -WhatIf.
# Name all roles of a machine at once, with commas: rules of the group Portolan that they do not need are removed. No other rule is touched, and what other rules open, those of the product’s setup among them, stays open.
# LocalAddress lists the addresses of all machines that a rule is for; each machine answers at its own only. The rules apply in all profiles, as an Edge Server is in no domain.

[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)]
    [ValidateSet('front-end')]
    [string[]]$Role
)

$mode = @{ WhatIf = [bool]$WhatIfPreference; ErrorAction = 'Stop' }
$common = @{ Group = 'Portolan'; Direction = 'Inbound'; Action = 'Allow'; Profile = 'Any' }
$made = @{}

# One rule, in place of the former one with its name
function Set-PortolanRule([hashtable]$Rule) {
    $made[$Rule.Name] = $true
    Get-NetFirewallRule -Name $Rule.Name -ErrorAction SilentlyContinue | Remove-NetFirewallRule @mode
    New-NetFirewallRule @Rule @common @mode | Out-Null
}

switch ($Role) {
    # Front End pool
    'front-end' {
        Set-PortolanRule @{
            Name = 'PTL-R7-TCP'
            DisplayName = 'R7 PTL-clients → PTL-front-ends'
            Description = 'R7: Web conferencing data from each Front End Server to the Edge; never through a load balancer.'
            Protocol = 'TCP'
            LocalPort = '443', '5060-5062'
            LocalAddress = '10.0.0.11'
            RemoteAddress = '10.1.0.0/16', '10.2.0.10-10.2.0.77'
        }
        Set-PortolanRule @{
            Name = 'PTL-R7-UDP'
            DisplayName = 'R7 PTL-clients → PTL-front-ends'
            Description = 'R7: Web conferencing data from each Front End Server to the Edge; never through a load balancer.'
            Protocol = 'UDP'
            LocalPort = '3478'
            RemotePort = '1024-65535'
            LocalAddress = '10.0.0.11'
            RemoteAddress = '10.1.0.0/16', '10.2.0.10-10.2.0.77'
        }
        Set-PortolanRule @{
            Name = 'PTL-R9-TCP'
            DisplayName = 'R9 Internal → PTL-front-ends'
            Description = 'R9: Web conferencing data from each Front End Server to the Edge; never through a load balancer.'
            Protocol = 'TCP'
            LocalPort = '444'
            LocalAddress = '10.0.0.11', '2001:db8::11'
        }
        Set-PortolanRule @{
            Name = 'PTL-R9-TCP-2'
            DisplayName = 'R9 Internal → PTL-front-ends'
            Description = 'R9: Web conferencing data from each Front End Server to the Edge; never through a load balancer.'
            Protocol = 'TCP'
            LocalPort = '445'
            RemotePort = '88'
            LocalAddress = '10.0.0.11', '2001:db8::11'
        }
    }
}

# What an earlier run made and this one does not
Get-NetFirewallRule -Group 'Portolan' -ErrorAction SilentlyContinue |
    Where-Object { -not $made.ContainsKey($_.Name) } |
    Remove-NetFirewallRule @mode
