import { type ReactNode, useEffect } from 'react';
import { ErrorBoundary } from '@/components/app/ErrorBoundary';
import type { Opening } from '@/components/app/opening';
import { OpeningProvider } from '@/components/app/use-opening';
import { usePractice } from '@/components/app/use-practice';
import { usePreferences } from '@/components/app/use-preferences';
import { Waiting } from '@/components/app/Waiting';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { VaultGate } from '@/components/vault/VaultGate';
import { interfaceLanguage } from '@/lib/browser/interface-language';
import type { Beginning } from '@/lib/workflows/begin-page';

/** What every page of Coachside stands in: language, saving, and a last resort for errors. */
export function App({ beginning, children }: AppProps) {
  return (
    <ErrorBoundary>
      <OpeningProvider value={beginning.opening}>
        <OpenedApp beginning={beginning}>{children}</OpenedApp>
      </OpeningProvider>
    </ErrorBoundary>
  );
}

interface AppProps {
  beginning: Beginning<Opening>;
  children: ReactNode;
}

function OpenedApp({ beginning: { open, opening }, children }: AppProps) {
  const isOpen = usePractice(open);
  // It was for the first drawing alone: whoever is drawn later would be told of what was.
  useEffect(() => {
    if (isOpen) opening.first = undefined;
  }, [isOpen, opening]);
  return isOpen ? <SpokenApp>{children}</SpokenApp> : <Waiting />;
}

function SpokenApp({ children }: { children: ReactNode }) {
  const preferences = usePreferences();
  const language =
    preferences === undefined || preferences.language === 'browser'
      ? interfaceLanguage()
      : preferences.language;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (preferences === undefined) return null;
  return (
    <LanguageProvider language={language}>
      <SavingProvider>
        <VaultGate>{children}</VaultGate>
      </SavingProvider>
    </LanguageProvider>
  );
}
