import type { WarningWords } from './warning-words.js';

/** Vietnamese. */
export const vi: WarningWords = {
  language: 'vi',
  direction: 'ltr',
  title: 'Xin hãy cẩn thận',
  about: {
    any: 'Những tin nhắn như thế này thường được dùng để khiến người nhận gửi tiền hoặc cho người khác truy cập vào tài khoản của mình.',
    'traffic-diversion':
      'Những tin nhắn như thế này thường được dùng để lôi kéo người nhận vào những lời mời chào khiến họ mất tiền về sau.',
    'guided-registration':
      'Những tin nhắn như thế này thường được dùng để khiến người nhận mở những tài khoản mà sau đó người khác có thể truy cập.',
    'fake-operations':
      'Những tin nhắn như thế này thường được dùng để làm cho khoản thu nhập trông như thật, khiến người nhận nạp thêm tiền.',
    'net-closing':
      'Những tin nhắn như thế này thường được dùng để yêu cầu hết khoản này đến khoản khác trước khi được rút tiền. Trong những trường hợp đó, tiền thường không bao giờ được chi trả.',
    recovery:
      'Những tin nhắn như thế này thường được gửi cho người đã bị mất tiền. Nội dung là đề nghị giúp lấy lại tiền và yêu cầu trả phí trước.',
  },
  caution: 'Đây là thông báo tự động và có thể không chính xác. Thông báo này không phải là kết luận về bất kỳ ai.',
  stepsTitle: 'Những việc bạn có thể làm lúc này',
  steps: {
    'take-time': 'Đừng vội vàng. Hãy trao đổi với người bạn tin cậy trước khi gửi tiền hoặc giấy tờ.',
    'check-offer': 'Hãy tự tìm hiểu về công ty qua trang web hoặc ứng dụng chính thức, không qua đường liên kết trong cuộc trò chuyện.',
    'do-not-pay': 'Không trả bất kỳ khoản nào để được rút tiền, dù khoản đó mang tên gì.',
    'share-nothing': 'Không chia sẻ mã xác thực, mật khẩu, màn hình hoặc thông tin tài khoản của bạn.',
    'check-logins': 'Hãy kiểm tra lịch sử đăng nhập của các tài khoản và đăng xuất khỏi những thiết bị lạ.',
    'two-factor': 'Hãy bật xác thực hai yếu tố cho các tài khoản của bạn.',
    'contact-platform':
      'Nếu người khác có thể đã truy cập được vào tài khoản của bạn, hãy liên hệ với nền tảng qua ứng dụng hoặc trang web chính thức và yêu cầu tạm khóa tài khoản.',
    'keep-evidence': 'Hãy giữ lại tin nhắn, chứng từ thanh toán và các địa chỉ để làm bằng chứng.',
    'report-loss': 'Nếu bạn đã gửi tiền, hãy báo sớm nhất có thể cho ngân hàng hoặc dịch vụ thanh toán và cơ quan công an.',
    'expect-recovery-offers':
      'Sau khi mất tiền, có thể có người lạ đề nghị giúp lấy lại tiền và thu phí. Đừng trả tiền cho những lời đề nghị như vậy.',
  },
};
