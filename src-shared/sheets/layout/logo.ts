import type { Logo } from '#shared/deployment/plan/deployment.ts';
import type { ImageMark, Size } from '../marks.ts';

/** A logo as large as a place allows, in its proportions, in the middle. */
export function fitLogo(
  { mediaType, data, width, height }: Logo,
  place: Size & { readonly x: number; readonly y: number },
): ImageMark {
  const scale = Math.min(place.width / width, place.height / height);
  const size = { width: width * scale, height: height * scale };
  return {
    kind: 'image',
    x: place.x + (place.width - size.width) / 2,
    y: place.y + (place.height - size.height) / 2,
    ...size,
    mediaType,
    data,
  };
}
