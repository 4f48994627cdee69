import { Consented } from 'assent/react';
import { vendor } from '../../config.js';
import { Offer } from './offer.jsx';

export default function Video() {
  return (
    <Consented category="marketing" service="video" fallback={<Offer />}>
      <iframe src={`${vendor}/video.html`} title="Video" />
    </Consented>
  );
}
