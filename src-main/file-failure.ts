import { failed } from '#shared/host/outcome.ts';
import type { FailureReason, Outcome } from '#shared/host/outcome.ts';

const reasons: Readonly<Record<string, FailureReason>> = {
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'denied',
  EPERM: 'denied',
  // A disk pulled out, a share that is no longer there, a folder removed.
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ENODEV: 'gone',
  ENXIO: 'gone',
  EIO: 'gone',
  EHOSTDOWN: 'gone',
  EHOSTUNREACH: 'gone',
  ENETDOWN: 'gone',
  ENETUNREACH: 'gone',
  ECONNRESET: 'gone',
  ETIMEDOUT: 'gone',
  ESTALE: 'gone',
  // On Windows: open in another program.
  EBUSY: 'denied',
};

/** What a file system error means to the user. Rethrows what is no such error: that is a bug. */
export function fileFailure(error: unknown): Outcome<never> {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
    throw error;
  return failed(reasons[error.code] ?? 'other', error.message);
}
