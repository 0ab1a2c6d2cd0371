import { edgeExternalContradictions } from './contradictions/edge-external.ts';
import { edgeInternalContradictions } from './contradictions/edge-internal.ts';
import { mediaAndVoiceContradictions } from './contradictions/media-and-voice.ts';
import { serverContradictions } from './contradictions/servers.ts';
import { webContradictions } from './contradictions/web.ts';

/** One record a subject, outside in. */
export const contradictionFiles = [
  edgeExternalContradictions,
  edgeInternalContradictions,
  webContradictions,
  mediaAndVoiceContradictions,
  serverContradictions,
] as const;

/** Every contradiction, keyed by its id, in the order of the files. */
export const contradictions = {
  ...edgeExternalContradictions,
  ...edgeInternalContradictions,
  ...webContradictions,
  ...mediaAndVoiceContradictions,
  ...serverContradictions,
} as const;

export type ContradictionId = keyof typeof contradictions;
