import { LIMITS } from '#shared/deployment/file/limits.ts';
import { logoAddress, readLogo, type LogoReading } from '#shared/deployment/plan/logo.ts';
import { logoMessages } from '#shared/deployment/plan/logo-messages.ts';
import { documentType } from '#shared/host/document.ts';
import { titleBlockMessages } from '../i18n/title-block-messages.ts';

/** Whether this browser can show the picture at an address. */
export async function canBeShown(address: string): Promise<boolean> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** The logo in a file that was chosen or dropped; it stays on this machine. */
export async function readLogoFile(
  file: Blob,
  isShown: (address: string) => Promise<boolean>,
): Promise<LogoReading> {
  if (file.size > LIMITS.logo) return { problem: logoMessages.tooLarge(file.size) };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (error) {
    if (error instanceof DOMException) return { problem: titleBlockMessages.logoUnreadable };
    throw error;
  }
  const reading = readLogo(new Uint8Array(bytes));
  if ('problem' in reading || (await isShown(logoAddress(reading.logo)))) return reading;
  return { problem: titleBlockMessages.logoNotShown };
}

/** The file of a drop that is meant as a logo: deployments open wherever they are dropped. */
export function logoDroppedIn({ dataTransfer }: DragEvent): File | null {
  const file = dataTransfer?.files[0];
  return file && !file.name.endsWith(`.${documentType.extension}`) ? file : null;
}
