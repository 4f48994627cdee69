import { describe, expect, it } from 'vitest';
import { findPreset, friendlierAddress } from './presets.js';

const friendlier = (address: string) => {
  const url = new URL(address);
  return friendlierAddress(url, findPreset(url)!);
};

describe('a provider', () => {
  it.each([
    ['https://www.youtube.com/embed/abc', 'YouTube'],
    ['https://youtube-nocookie.com/embed/abc', 'YouTube'],
    ['https://player.vimeo.com/video/1', 'Vimeo'],
    ['https://www.google.com/maps/embed?pb=!1m18', 'Google Maps'],
    ['https://www.google.co.uk/maps/d/embed?mid=1', 'Google Maps'],
    ['https://maps.google.de/maps?q=Berlin&output=embed', 'Google Maps'],
    ['https://open.spotify.com/embed/track/1', 'Spotify'],
    ['https://platform.twitter.com/embed/Tweet.html?id=20', 'X'],
    ['https://www.instagram.com/p/abc/embed', 'Instagram'],
    ['https://www.tiktok.com/embed/v2/1', 'TikTok'],
  ])('is known by %s', (address, name) => {
    expect(findPreset(new URL(address))?.name).toBe(name);
  });

  it.each([
    'https://youtube.com.example/embed/abc',
    'https://example.com/www.youtube.com/embed/abc',
    'https://www.google.evil.example/maps/embed',
    'https://www.google.com/search?q=maps',
  ])('is nobody that only looks like it: %s', (address) => {
    expect(findPreset(new URL(address))).toBeUndefined();
  });
});

describe('the friendlier address', () => {
  it('keeps path, query and fragment', () => {
    expect(friendlier('https://www.youtube.com/embed/abc?start=10&rel=0#t')).toBe(
      'https://www.youtube-nocookie.com/embed/abc?start=10&rel=0#t',
    );
  });

  it('asks Vimeo and X not to track, once', () => {
    expect(friendlier('https://player.vimeo.com/video/1#t=5s')).toBe(
      'https://player.vimeo.com/video/1?dnt=1#t=5s',
    );
    expect(friendlier('https://player.vimeo.com/video/1?h=a&dnt=1')).toBe(
      'https://player.vimeo.com/video/1?h=a&dnt=1',
    );
    expect(friendlier('https://platform.twitter.com/embed/Tweet.html?id=20')).toBe(
      'https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true',
    );
  });

  it('writes no query anew', () => {
    const map = 'https://www.google.com/maps/embed?pb=!1m18!1m12!2sa%20b';
    expect(friendlier(map)).toBe(map);
  });
});
