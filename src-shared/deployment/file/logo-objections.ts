import type { Text } from '#shared/catalog/index.ts';
import { base64Size, fromBase64 } from '../plan/base64.ts';
import { LOGO_TYPES } from '../plan/deployment.ts';
import { isSide, readLogo } from '../plan/logo.ts';
import { logoMessages } from '../plan/logo-messages.ts';
import type { Objection } from './file-problem.ts';
import { isRecord, valueAt } from './json-path.ts';
import { LIMITS } from './limits.ts';
import { messages } from './reading-messages.ts';

/** What padding can stand for without being there. */
const MOST_PADDING = 2;

function objection(field: string, message: Text): Objection {
  return { path: ['logo', field], message };
}

/** What is wrong with the picture in a document, or with what stands beside it. Types are the schema's concern. */
export function logoObjections(root: unknown): readonly Objection[] {
  const logo = valueAt(root, ['logo']);
  if (!isRecord(logo)) return [];
  const { mediaType, data } = logo;
  if (typeof data !== 'string') return [];
  const size = base64Size(data) - MOST_PADDING;
  if (size > LIMITS.logo) return [objection('data', logoMessages.tooLarge(size))];
  const bytes = fromBase64(data);
  if (!bytes) return [objection('data', messages.notBase64)];
  const reading = readLogo(bytes);
  if ('problem' in reading) return [objection('data', reading.problem)];
  const own = reading.logo;
  const isKnownType = LOGO_TYPES.some((type) => type === mediaType);
  return [
    ...(isKnownType && mediaType !== own.mediaType
      ? [objection('mediaType', messages.otherType(own.mediaType))]
      : []),
    ...(['width', 'height'] as const)
      .filter((side) => {
        const given = logo[side];
        return typeof given === 'number' && isSide(given) && given !== own[side];
      })
      .map((side) => objection(side, messages.otherSide(own[side]))),
  ];
}
