import Link from 'next/link';
import { ConsentProvider } from 'assent/react';
import { config, vendor } from '../config.js';
import { readRequest } from '../consent.js';
import { Decision } from './decision.jsx';
import { FollowDecision } from './follow-decision.jsx';
import './page.css';

export const metadata = { title: 'Assent in a Next app' };

export default async function Layout({ children }) {
  const { consent, nonce } = await readRequest();
  return (
    <html lang="en">
      <body>
        <ConsentProvider config={config} initial={consent} nonce={nonce}>
          <FollowDecision rendered={consent?.decidedAt} />
          <header>
            <h1>A Next app</h1>
            <nav>
              <Link href="/">Home</Link>
              <Link href="/video">Video</Link>
            </nav>
          </header>
          <main>{children}</main>
          <footer>
            <Decision />
          </footer>
        </ConsentProvider>
        {/* Who denies it gets a page without it. By its mark, a withdrawal knows that it runs. */}
        {consent?.choices.analytics && (
          <script async nonce={nonce} data-consent="analytics" src={`${vendor}/analytics.js`} />
        )}
      </body>
    </html>
  );
}
