/** Every language that the interface speaks, by BCP 47 tag. English needs no file. */
export const languages = ['en', 'de', 'fr', 'ar'] as const;
