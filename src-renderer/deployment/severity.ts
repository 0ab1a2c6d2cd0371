import { SEVERITIES, type Finding, type Severity } from '#shared/review/finding.ts';
import type { IconName } from '../ui/icons.ts';

/** A form of its own for each: colour is the second cue. */
export const severityIcons = {
  error: 'barred',
  warning: 'quirk',
  notice: 'info',
} as const satisfies Record<Severity, IconName>;

/** The gravest of some findings. */
export function worstOf(findings: readonly Finding[]): Severity | undefined {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
}
