const REFUSED = "The browser does not let this page copy. Save a file instead.";

/**
 * Puts something on the clipboard that is not there yet: browsers allow it only if it is announced within the click, so
 * the kinds are named at once and the content follows. Throws what `making` throws, and an error in words where the
 * browser refuses.
 */
export async function copyParts<Kind extends string>(
  kinds: readonly Kind[],
  making: Promise<Readonly<Record<Kind, Blob>>>,
): Promise<void> {
  // The reason why nothing could be made is told below; the clipboard only says that it has nothing.
  const written = announce(kinds, making);
  await making;
  if (!(await written)) throw new Error(REFUSED);
}

async function announce<Kind extends string>(
  kinds: readonly Kind[],
  making: Promise<Readonly<Record<Kind, Blob>>>,
): Promise<boolean> {
  try {
    const entries = kinds.map((kind) => [kind, making.then((parts) => parts[kind])]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(entries))]);
    return true;
  } catch {
    return false;
  }
}
