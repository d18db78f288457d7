import { serializerCompiler } from "fastify-type-provider-zod";

/**
 * Checks an answer against its contract and writes it as JSON. An answer that a store gives a second time, the very same
 * object, is neither checked nor written anew; it is forgotten with the object.
 */
export const tellOnce: typeof serializerCompiler = (route) => {
  const tell = serializerCompiler(route);
  const told = new WeakMap<object, string>();
  return (answer) => {
    if (typeof answer !== "object" || answer === null) return tell(answer);
    const before = told.get(answer);
    if (before !== undefined) return before;
    const text = tell(answer);
    told.set(answer, text);
    return text;
  };
};
