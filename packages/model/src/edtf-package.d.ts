// The package ships no types; tests compare the first and last millisecond of its dates with ours.
declare module "edtf" {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
