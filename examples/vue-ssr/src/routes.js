import Home from './pages/home.vue';
import Privacy from './pages/privacy.vue';
import Video from './pages/video.vue';

export const routes = [
  { path: '/', component: Home },
  { path: '/video', component: Video },
  { path: '/privacy', component: Privacy },
];
