import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '@/lib/domain/language';
import type { ByLanguage } from '@/lib/text/text';

const LanguageContext = createContext<Language>('en');

/** Says which language everything inside speaks. */
export function LanguageProvider({ language, children }: LanguageProviderProps) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

interface LanguageProviderProps {
  language: Language;
  children: ReactNode;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The messages of one part of the screen in the language of the interface. */
export function useText<Messages>(text: ByLanguage<Messages>): Messages {
  return text[useLanguage()];
}
