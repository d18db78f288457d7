/** Gives what a key stands for, made where it is not known; only as many as `most` are kept, those asked for last. */
export function keepRecent<Key, Value>(
  kept: Map<Key, Value>,
  key: Key,
  { most, make }: { readonly most: number; readonly make: () => Value },
): Value {
  const value = kept.get(key) ?? make();
  // A map keeps the order of insertion: what is asked for again moves to the end, and the first goes.
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  return value;
}
