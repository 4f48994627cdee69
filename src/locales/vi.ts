import type { Texts } from '../core/texts.js';

/** Vietnamese, formal (“quý vị”); “sự đồng ý” as in the Law on Personal Data Protection. */
export default {
  bannerHeading: 'Lựa chọn cookie của quý vị',
  bannerText:
    'Chúng tôi xin sự đồng ý của quý vị để sử dụng cookie và các công nghệ tương tự cho các mục đích sau: {purposes}. Cookie cần thiết luôn bật. Quý vị có thể rút lại sự đồng ý bất cứ lúc nào.',
  acceptAll: 'Chấp nhận tất cả',
  rejectAll: 'Từ chối tất cả',
  preferences: 'Tùy chọn',
  privacyPolicy: 'Chính sách quyền riêng tư',
  cookiePolicy: 'Chính sách cookie',
  saved: 'Đã lưu lựa chọn của quý vị.',
  functionalTitle: 'Chức năng',
  analyticsTitle: 'Phân tích',
  marketingTitle: 'Tiếp thị',
  listPair: ' và ',
  listMiddle: ', ',
  listEnd: ' và ',
  preferencesHeading: 'Tùy chọn cookie',
  preferencesText:
    'Hãy chọn các mục đích mà quý vị đồng ý. Không có gì thay đổi cho đến khi quý vị lưu. Quý vị có thể rút lại sự đồng ý bất cứ lúc nào.',
  save: 'Lưu lựa chọn',
  close: 'Đóng',
  alwaysOn: 'Luôn bật',
  necessaryTitle: 'Cần thiết',
  necessaryDescription:
    'Không có chúng, trang web không hoạt động: bảo mật, đăng nhập, dịch vụ quý vị yêu cầu và ghi nhớ lựa chọn này.',
  functionalDescription:
    'Ghi nhớ cài đặt của quý vị và hiển thị nội dung của bên khác, như video, bản đồ và trò chuyện.',
  analyticsDescription:
    'Đo lường việc sử dụng trang web: những trang được xem, tần suất và loại thiết bị.',
  marketingDescription:
    'Hiển thị quảng cáo theo sở thích của quý vị và đo lường hiệu quả. Nhà quảng cáo có thể nhận ra quý vị trên các trang web khác.',
  services: 'Dịch vụ',
  partlyOn: 'Bật một phần',
  searchServices: 'Tìm dịch vụ',
  servicesFound: 'Dịch vụ tìm thấy: {count}',
  whyNecessary: 'Vì sao cần thiết?',
  provider: 'Nhà cung cấp',
  providerPolicy: 'Chính sách quyền riêng tư của {provider}',
  cookies: 'Cookie và dữ liệu lưu trữ',
  yourDecision: 'Quyết định của quý vị',
  undecided: 'Quý vị chưa quyết định. Chỉ cookie cần thiết được bật.',
  consentId: 'Mã đồng ý',
  decidedAt: 'Ngày quyết định',
  expiresAt: 'Có hiệu lực đến',
  privacySignal:
    'Trình duyệt của quý vị gửi tín hiệu quyền riêng tư (Global Privacy Control). Chúng tôi tôn trọng tín hiệu này.',
  history: 'Các quyết định trước đây',
  allowed: 'Cho phép:',
  denied: 'Từ chối:',
  downloadReceipts: 'Tải biên nhận',
  cleanUp: 'Dọn dẹp sau quyết định của quý vị',
  removed: 'Đã xóa khỏi trình duyệt này:',
  kept: 'Không xóa, vì trang web này cho biết cần đến chúng:',
  writtenBack:
    'Không xóa được, vì đang được sử dụng. Hãy đóng mọi trang của trang web này hoặc xóa dữ liệu của trang web trong cài đặt trình duyệt:',
  httpOnly:
    'Không xóa được, vì bị ẩn với tập lệnh. Quý vị có thể xóa cookie của trang web này trong cài đặt trình duyệt:',
  thirdParty:
    'Không xóa được, vì do các trang web khác lưu. Quý vị có thể xóa cookie của các trang web đó trong cài đặt trình duyệt:',
  loadOnce: 'Tải một lần',
  alwaysAllow: 'Luôn cho phép {service}',
  embedPurpose: 'Mục đích: {purposes}',
  embedRecipient: 'Việc tải gửi dữ liệu, như địa chỉ IP của quý vị, đến {recipient}.',
  columnName: 'Tên',
  columnPurpose: 'Mục đích',
  columnRetention: 'Thời gian lưu',
  columnKind: 'Loại',
  kindCookie: 'Cookie',
  kindLocal: 'Bộ nhớ cục bộ',
  kindSession: 'Bộ nhớ phiên, cho đến khi đóng thẻ',
  kindIndexeddb: 'Cơ sở dữ liệu của trình duyệt (IndexedDB)',
  kindCache: 'Bộ nhớ đệm của trình duyệt',
  kindWorker: 'Service worker',
  notStated: 'Không nêu',
  noServices: 'Không có dịch vụ.',
  keptBy: 'do {domain} lưu',
  ownCookie: 'Ghi nhớ lựa chọn cookie của quý vị.',
  ownReceipts: 'Lưu bản sao các quyết định của quý vị để tải về.',
  doNotSell: 'Không bán hoặc chia sẻ thông tin cá nhân của tôi',
  limitSensitive: 'Giới hạn việc sử dụng thông tin cá nhân nhạy cảm của tôi',
  optedOut: 'Yêu cầu từ chối của quý vị đã được thực hiện.',
  signalConflict:
    'Tín hiệu quyền riêng tư của trình duyệt khác với lựa chọn của quý vị trên trang web này.',
  trackingSignal:
    'Trình duyệt của quý vị yêu cầu không theo dõi quý vị (Do Not Track). Chúng tôi tôn trọng yêu cầu này.',
  optOutText:
    'Hãy chọn những gì quý vị cho phép. Không có gì thay đổi cho đến khi quý vị lưu. Quý vị có thể từ chối bất cứ lúc nào.',
  undecidedOptOut:
    'Quý vị chưa quyết định. Cho đến lúc đó, những mục quý vị có thể từ chối vẫn được bật.',
  placeGuessed: 'Quốc gia của quý vị được phỏng đoán theo múi giờ của thiết bị.',
} satisfies Texts;
