import { codePointsOf } from "@tumen/anchoring";
import type { Actor, ActorId, Span } from "@tumen/model";

/** A place where an actor is named, in code points; several actors where they share the name. */
export interface Mention extends Span {
  readonly actors: readonly ActorId[];
}

type Named = Pick<Actor, "id" | "name" | "names" | "aliases">;

interface Form {
  readonly text: string;
  readonly actors: ActorId[];
}

/** Forms by their first two units, longest first: each word is held against few of them. */
type Forms = ReadonlyMap<string, readonly Form[]>;

/** A name in capitals is looked for where it is longer: `US` is not `us`, nor is `Who` the WHO. */
const SHORT = 4;
/** How far around a name white space is looked for, to tell an address from a sentence. */
const ADDRESS_REACH = 200;
const WORD_STARTS = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu;
const IN_WORD = /^[\p{L}\p{M}\p{N}]/u;
const ENDS_KOREAN = /\p{Script=Hangul}$/u;
/** What Korean adds to a name without a space: cases, topic, "also", "only", "side". */
const PARTICLE =
  /^(?:은|는|이|가|을|를|의|와|과|도|만|측|에|에서|에게|로|으로|부터|까지)(?![\p{L}\p{M}\p{N}])/u;
const ADDRESS = /:\/\/|^www\.|@\w|\.(?:com|org|net|info|int|gov|mil|edu|ru|kr|kp|su)(?:[/:?#]|$)/i;

/** Same length as before, so that places stay true. */
function plain(text: string): string {
  return text
    .replaceAll(/['\u2018\u02bc]/g, "’")
    .replaceAll("\u00a0", " ")
    .replaceAll("\u2011", "-");
}

/** As it is written, as it begins a sentence, and, where it is not short, as a headline in capitals has it. */
function spellingsOf(name: string | undefined): string[] {
  if (name === undefined) return [];
  const written = plain(name.normalize("NFC").trim());
  const first = written.charAt(0).toUpperCase() + written.slice(1);
  const capitals = written.length > SHORT ? [written.toUpperCase()] : [];
  return [...new Set([written, first, ...capitals])].filter((one) => one.length > 1);
}

function formsOf(actors: readonly Named[]): Forms {
  const byText = new Map<string, Form>();
  for (const { id, name, names, aliases } of actors) {
    const own = new Set([name, ...Object.values(names), ...aliases].flatMap(spellingsOf));
    for (const text of own) {
      const form = byText.get(text) ?? { text, actors: [] };
      form.actors.push(id);
      byText.set(text, form);
    }
  }
  const forms = new Map<string, Form[]>();
  for (const form of [...byText.values()].sort((a, b) => b.text.length - a.text.length)) {
    const start = form.text.slice(0, 2);
    forms.set(start, [...(forms.get(start) ?? []), form]);
  }
  return forms;
}

/** The word is not longer than the name, but for what Korean hangs on. */
function endsThere(text: string, { text: name }: Form, end: number): boolean {
  const after = text.slice(end, end + 4);
  if (!IN_WORD.test(after)) return true;
  return ENDS_KOREAN.test(name) && PARTICLE.test(after);
}

/** Whether the place is inside a web or mail address. */
function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - ADDRESS_REACH), start).match(/[^\s“”"(<]*$/);
  const after = text.slice(end, end + ADDRESS_REACH).match(/^[^\s“”")>]*/);
  const whole = `${before?.[0] ?? ""}${text.slice(start, end)}${after?.[0] ?? ""}`;
  return ADDRESS.test(whole.replace(/[.,;:!?]+$/, ""));
}

/** Where the text names one of the actors, in text order; the longest name wins, and addresses name nobody. */
export function findMentions(text: string, actors: readonly Named[]): Mention[] {
  const forms = formsOf(actors);
  const same = plain(text);
  const points = codePointsOf(text);
  const mentions: Mention[] = [];
  let done = 0;
  for (const { index } of same.matchAll(WORD_STARTS)) {
    if (index < done) continue;
    const form = forms
      .get(same.slice(index, index + 2))
      ?.find(
        (one) => same.startsWith(one.text, index) && endsThere(same, one, index + one.text.length),
      );
    if (form === undefined) continue;
    done = index + form.text.length;
    if (isInAddress(same, index, done)) continue;
    mentions.push({
      start: points.toCodePoint(index),
      end: points.toCodePoint(done),
      actors: form.actors,
    });
  }
  return mentions;
}
