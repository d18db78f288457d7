/** `1 claim`, `6 claims`. */
export function countOf(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}
