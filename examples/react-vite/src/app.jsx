import { ConsentProvider } from 'assent/react';
import { config } from './config.js';
import { Decision } from './decision.jsx';
import { useRoute } from './use-route.js';
import { Video } from './video.jsx';

const routes = {
  '#/': () => <p>The tag in the head waits for analytics, the video for marketing.</p>,
  '#/video': Video,
  '#/privacy': () => <p>What this site does with your data.</p>,
};

export function App() {
  const Page = routes[useRoute()] ?? routes['#/'];
  return (
    <ConsentProvider config={config}>
      <header>
        <h1>A React app</h1>
        <nav>
          <a href="#/">Home</a>
          <a href="#/video">Video</a>
        </nav>
      </header>
      <main>
        <Page />
      </main>
      <footer>
        <Decision />
      </footer>
    </ConsentProvider>
  );
}
