/** The shape of what is coming. */
export function Waiting({ what }: { readonly what: string }) {
  return (
    <div className="skeleton" role="status">
      <p className="visually-hidden">Loading {what}</p>
      {["a", "b", "c", "d", "e", "f"].map((line) => (
        <span key={line} aria-hidden="true" />
      ))}
    </div>
  );
}
