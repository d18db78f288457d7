import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Preferences, PreferencesStore } from "./preferences.ts";

/** Hands the preferences to the features. */
export const PreferencesContext = createContext<PreferencesStore | null>(null);

function usePreferencesStore(): PreferencesStore {
  const store = useContext(PreferencesContext);
  if (store === null) throw new Error("There are no preferences above this component.");
  return store;
}

/** One preference; renders again only when it changes. */
export function usePreference<Name extends keyof Preferences>(name: Name): Preferences[Name] {
  return useStore(usePreferencesStore(), (preferences) => preferences[name]);
}

/** Changes preferences. */
export function useSetPreference(): (change: Partial<Preferences>) => void {
  return usePreferencesStore().setState;
}
