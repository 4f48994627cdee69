import { defineComponent, type SlotsType } from 'vue';
import { useConsent } from './use-consent.js';

/**
 * Draws its default slot while a category, or a service of it, is granted, and the slot `fallback`
 * otherwise.
 */
export const Consented = defineComponent({
  name: 'Consented',
  props: {
    /** What has to be granted. */
    category: { type: String, required: true },
    /** One service, which has to be granted as well. */
    service: String,
  },
  slots: Object as SlotsType<{ default?: unknown; fallback?: unknown }>,
  setup(props, { slots }) {
    const { allows } = useConsent();
    return () =>
      allows(props.category, props.service) ? slots.default?.({}) : slots.fallback?.({});
  },
});
