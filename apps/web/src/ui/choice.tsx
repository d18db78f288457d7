import { useId } from "react";

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The legend is read out but not shown. */
  readonly quiet?: boolean;
}

/** One of a few, side by side; a set of radio buttons for keyboard and screen reader. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, options, value, onChange, quiet = false } = props;
  const name = useId();
  return (
    <fieldset className="choice">
      <legend className={quiet ? "visually-hidden" : ""}>{legend}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
