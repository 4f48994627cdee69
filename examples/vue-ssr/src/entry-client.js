import { createWebHistory } from 'vue-router';
import { createSite } from './create-site.js';

const { initial, vendor } = JSON.parse(document.getElementById('initial').textContent);
const { app, router } = createSite({ history: createWebHistory(), initial, vendor });
router.isReady().then(() => app.mount('#app'));
