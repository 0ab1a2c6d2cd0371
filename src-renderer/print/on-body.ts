import type { Attachment } from 'svelte/attachments';

/**
 * Moves an element to the end of the body and lets nothing else there take part, like a modal dialog. A real one
 * will not do: what stands in the top layer cannot run over several printed pages.
 */
export const onBody: Attachment<HTMLElement> = (element) => {
  const focused = document.activeElement;
  const others = [...document.body.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && !child.inert,
  );
  document.body.append(element);
  for (const other of others) other.inert = true;
  return () => {
    for (const other of others) other.inert = false;
    element.remove();
    if (focused instanceof HTMLElement) focused.focus();
  };
};
