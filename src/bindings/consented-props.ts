/** What has to be granted. */
export interface ConsentedProps {
  readonly category: string;
  /** One service, which has to be granted as well. @default the category alone */
  readonly service?: string;
}
