import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Shell } from '../shell/Shell.tsx';
import { StoresProvider, useAppearance } from '../stores/react.tsx';
import type { Stores } from '../stores/stores.ts';
import { Fault } from './Fault.tsx';

export function App({ stores }: { readonly stores: Stores }) {
  return (
    <StrictMode>
      <StoresProvider stores={stores}>
        <Localized />
      </StoresProvider>
    </StrictMode>
  );
}

/** The interface library reads and writes numbers in the language of the window. */
function Localized() {
  const language = useAppearance((state) => state.language);
  return (
    <I18nProvider locale={language}>
      <Fault>
        <Shell />
      </Fault>
    </I18nProvider>
  );
}
