/* global tarteaucitron */
tarteaucitron.init({
  privacyUrl: '/privacy',
  orientation: 'bottom',
  showIcon: false,
  adblocker: false,
  cookieslist: false,
});
const service = (key, type, name) => ({
  key,
  type,
  name: key,
  needConsent: true,
  cookies: [],
  js() {
    (window.ran ??= []).push(name);
  },
});
tarteaucitron.services.visits = service('visits', 'analytic', 'analytics');
tarteaucitron.services.adverts = service('adverts', 'ads', 'marketing');
(tarteaucitron.job = tarteaucitron.job || []).push('visits', 'adverts');
