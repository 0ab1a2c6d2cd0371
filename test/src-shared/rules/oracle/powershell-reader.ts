import { hasPort } from './decide.ts';
import type { FirewallReader } from './packet.ts';
import { hasAddress, toAddresses, toPorts } from './ranges.ts';

/** The parameters of one call, each with its texts. */
type Call = ReadonlyMap<string, readonly string[]>;

const QUOTES = /['‘’‚‛]/u;

/** The texts of `'a', 'b'` as PowerShell reads them: any single quote ends a text unless it stands twice. */
function readTexts(value: string): readonly string[] {
  const texts: string[] = [];
  let at = 0;
  while (at < value.length) {
    if (!QUOTES.test(value.charAt(at))) throw new Error(`PowerShell: ${value} is no list of texts`);
    let text = '';
    for (at += 1; ; at += 1) {
      if (at >= value.length) throw new Error(`PowerShell: ${value} does not end`);
      if (!QUOTES.test(value.charAt(at))) text += value.charAt(at);
      else if (QUOTES.test(value.charAt(at + 1))) {
        text += value.charAt(at);
        at += 1;
      } else break;
    }
    texts.push(text);
    at += 1;
    if (at >= value.length) break;
    if (!value.startsWith(', ', at)) throw new Error(`PowerShell: ${value} goes on after its text`);
    at += 2;
  }
  return texts;
}

/** The calls of a script, whatever the role they are for. Throws on a line between them that is neither role nor call. */
export function readCalls(text: string): readonly Call[] {
  const [, body = ''] = text.split(/^switch \(\$Role\) \{$/mu);
  const [roles = ''] = body.split(/^\}$/mu);
  const calls: Map<string, readonly string[]>[] = [];
  for (const line of roles.split('\n').filter((each) => each !== '')) {
    const [, name = '', value = ''] = /^ {12}(\w+) = (.+)$/u.exec(line) ?? [];
    if (line === '        Set-PortolanRule @{') calls.push(new Map());
    else if (name !== '') calls.at(-1)?.set(name, readTexts(value));
    else if (!/^ {4}#|^ {4}'[a-z-]+' \{$|^ {4}(?: {4})?\}$/u.test(line))
      throw new Error(`PowerShell: ${line} is unknown`);
  }
  return calls;
}

/** What machines would let in on which a script ran, each with its roles. A list that is not given means anything. */
export const readPowershell: FirewallReader = (text) => {
  const rules = readCalls(text).map((call) => {
    const [name = ''] = call.get('Name') ?? [];
    const [protocol = ''] = call.get('Protocol') ?? [];
    return {
      id: /^PTL-R(\w+)-(?:TCP|UDP)(?:-\d+)?$/u.exec(name)?.[1] ?? 'unnamed',
      transport: protocol.toLowerCase(),
      localPorts: (call.get('LocalPort') ?? []).map(toPorts),
      remotePorts: call.get('RemotePort')?.map(toPorts),
      local: call.get('LocalAddress')?.map(toAddresses),
      remote: call.get('RemoteAddress')?.map(toAddresses),
    };
  });
  return ({ family, transport, from, fromPort, to, toPort }) => {
    const rule = rules.find(
      (each) =>
        each.transport === transport &&
        hasPort(each.localPorts, toPort) &&
        (!each.remotePorts || hasPort(each.remotePorts, fromPort)) &&
        (!each.local || hasAddress(each.local, family, to)) &&
        (!each.remote || hasAddress(each.remote, family, from)),
    );
    return rule?.id ?? null;
  };
};
