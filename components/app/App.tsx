import { type ReactNode, useEffect } from 'react';
import { ErrorBoundary } from '@/components/app/ErrorBoundary';
import { usePractice } from '@/components/app/use-practice';
import { usePreferences } from '@/components/app/use-preferences';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { VaultGate } from '@/components/vault/VaultGate';
import { interfaceLanguage } from '@/lib/browser/interface-language';

/** What every page of Coachside stands in: language, saving, and a last resort for errors. */
export function App({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary>
      <OpenedApp>{children}</OpenedApp>
    </ErrorBoundary>
  );
}

function OpenedApp({ children }: { children: ReactNode }) {
  return usePractice() ? <SpokenApp>{children}</SpokenApp> : null;
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
