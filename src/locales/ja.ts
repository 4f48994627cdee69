import type { Texts } from '../core/texts.js';

/** Japanese, polite (です・ます); “同意” as in the APPI and its commission’s guidelines. */
export default {
  bannerHeading: 'Cookieに関する選択',
  bannerText:
    '次の目的でCookieや類似の技術を使用することについて、お客様の同意をお願いします：{purposes}。必須のものは常に有効です。同意はいつでも撤回できます。',
  acceptAll: 'すべて同意',
  rejectAll: 'すべて拒否',
  preferences: '詳細設定',
  privacyPolicy: 'プライバシーポリシー',
  cookiePolicy: 'Cookieポリシー',
  saved: '選択を保存しました。',
  functionalTitle: '追加機能',
  analyticsTitle: '分析',
  marketingTitle: 'マーケティング',
  preferencesHeading: 'Cookieの設定',
  preferencesText:
    '同意する目的をお選びください。保存するまで何も変わりません。同意はいつでも撤回できます。',
  save: '選択を保存',
  close: '閉じる',
  alwaysOn: '常に有効',
  necessaryTitle: '必須',
  necessaryDescription:
    'セキュリティ、ログイン、お客様が求めたサービス、この選択の記憶のためのもので、これらがないとサイトは機能しません。',
  functionalDescription:
    'お客様の設定を記憶し、動画、地図、チャットなど他社のコンテンツを表示します。',
  analyticsDescription:
    'サイトの利用状況（閲覧されたページ、その頻度、デバイスの種類）を測定します。',
  marketingDescription:
    'お客様の関心に合った広告を表示し、その効果を測定します。広告主が他のサイトでお客様を識別することがあります。',
  services: 'サービス',
  partlyOn: '一部有効',
  searchServices: 'サービスを検索',
  servicesFound: '見つかったサービス：{count}',
  whyNecessary: '必須の理由',
  provider: '提供者',
  providerPolicy: '{provider}のプライバシーポリシー',
  cookies: 'Cookieとストレージ',
  yourDecision: 'お客様の決定',
  undecided: 'まだ決定されていません。必須のもののみが有効です。',
  consentId: '同意ID',
  decidedAt: '決定日時',
  expiresAt: '有効期限',
  privacySignal:
    'お使いのブラウザーはプライバシー信号（Global Privacy Control）を送信しています。当サイトはこれに従います。',
  history: '過去の決定',
  allowed: '許可：',
  denied: '拒否：',
  downloadReceipts: '記録をダウンロード',
  cleanUp: '決定後の削除処理',
  removed: 'このブラウザーから削除されたもの：',
  kept: 'このサイトが必要だとしているため、残されたもの：',
  writtenBack:
    'まだ使用されているため、削除されていないもの。このサイトのページをすべて閉じるか、ブラウザーの設定でサイトのデータを削除してください：',
  httpOnly:
    'スクリプトから見えないため、このページでは削除できないもの。このサイトのCookieはブラウザーの設定で削除できます：',
  thirdParty:
    '他のサイトが保存しているため、このページでは削除できないもの。そのサイトのCookieはブラウザーの設定で削除できます：',
  loadOnce: '今回のみ読み込む',
  alwaysAllow: '{service}を常に許可',
  embedPurpose: '目的：{purposes}',
  embedRecipient: '読み込むと、IPアドレスなどのデータが{recipient}に送信されます。',
  columnName: '名前',
  columnPurpose: '目的',
  columnRetention: '保存期間',
  columnKind: '種類',
  kindCookie: 'Cookie',
  kindLocal: 'ローカルストレージ',
  kindSession: 'セッションストレージ（タブを閉じるまで）',
  kindIndexeddb: 'ブラウザーのデータベース（IndexedDB）',
  kindCache: 'ブラウザーのキャッシュ',
  kindWorker: 'サービスワーカー',
  notStated: '記載なし',
  noServices: 'サービスはありません。',
  keptBy: '{domain}が保存',
  ownCookie: 'Cookieに関する選択を記憶します。',
  ownReceipts: '決定の控えをダウンロード用に保存します。',
} satisfies Texts;
