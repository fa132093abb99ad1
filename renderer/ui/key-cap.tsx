/** A key as it is printed on the keyboard; several are pressed together. */
export function KeyCap({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span>
      {keys.map((key, index) => (
        <span key={key}>
          {index > 0 && '+'}
          <kbd className="kp-key">{key}</kbd>
        </span>
      ))}
    </span>
  );
}
