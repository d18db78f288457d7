import { useEffect, useState } from "react";

/** Code that is loaded when it is first needed; undefined until it is there. Throws where it cannot be loaded. */
export function useCode<Code>(load: () => Promise<Code>, needed: boolean): Code | undefined {
  const [code, setCode] = useState<{ readonly loaded: Code }>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    if (!needed || code !== undefined) return;
    let wanted = true;
    load().then(
      (loaded) => wanted && setCode({ loaded }),
      (error: unknown) => wanted && setFailure({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [load, needed, code]);
  if (failure !== undefined) throw failure.error;
  return code?.loaded;
}
