import { session } from 'electron';

/** Refuses every permission a page can ask for: Portolan needs none, the clipboard goes through main. */
export function refusePermissions(): void {
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false);
  });
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
}
