// Vietnamese page furniture.

import type { PhraseTable } from './kinds.ts';

export const vi: PhraseTable = {
  language: 'vi',
  phrases: {
    'ad-label': `quảng cáo | tài trợ | nội dung tài trợ`,
    'skip-link': `
      chuyển đến nội dung | chuyển đến nội dung chính | trở lại đầu trang | lên đầu trang | về đầu trang
    `,
    home: `trang chủ`,
    menu: `
      tìm kiếm | đóng | mở menu | xem thêm | xem tất cả | tải thêm | tiếp theo | trước | sau | quay lại
      chuyên mục | tất cả chuyên mục | tất cả | danh mục | lưu trữ | mới nhất | hủy | gửi | trở về
      theo khu vực | chủ đề
    `,
    'site-page': `
      liên hệ | giới thiệu | về chúng tôi | tòa soạn | quảng cáo trên báo | tuyển dụng | trợ giúp
      thời tiết | lịch vạn niên | rao vặt | đặt báo | liên hệ quảng cáo | liên hệ tòa soạn | hotline
      đường dây nóng | đặt mua báo | giá vàng | tỷ giá | trắc nghiệm
    `,
    section: `
      ~tin tức | ~thời sự | ~chính trị | ~thế giới | ~việt nam | ~kinh doanh | ~kinh tế | ~tài chính
      ~chứng khoán | ~bất động sản | ~công nghệ | ~số hóa | ~khoa học | ~sức khỏe | ~môi trường | ~giáo dục
      ~thể thao | ~bóng đá | ~văn hóa | ~giải trí | ~phim | ~âm nhạc | ~sách | ~đời sống | ~thời trang
      ~làm đẹp | ~ẩm thực | ~du lịch | ~xe | ~ô tô xe máy | ~góc nhìn | ~ý kiến | ~quan điểm | ~tâm sự
      ~pháp luật | ~xã hội | ~hà nội | ~tp hồ chí minh | ~ảnh | ~cười | ~podcasts | ~spotlight | ~gia đình
      ~nhà đẹp
    `,
    login: `đăng nhập | đăng ký | đăng xuất | tài khoản | quên mật khẩu | mật khẩu | trang cá nhân`,
    tags: `từ khóa | thẻ | tags: … | từ khóa: … | chủ đề liên quan`,
    share: `
      chia sẻ | chia sẻ bài viết | chia sẻ facebook | chia sẻ lên facebook | in bài viết | in bài
      sao chép liên kết | copy link thành công | lưu | lưu bài | lưu bài viết | nghe | thích | theo dõi
      gửi email | gửi bình luận
    `,
    newsletter: `
      đăng ký nhận bản tin | đăng ký nhận tin | email của bạn | nhận bản tin | đăng ký nhận bản tin …
    `,
    app: `tải ứng dụng | tải app | tải ứng dụng … | ứng dụng di động`,
    follow: `
      theo dõi chúng tôi | theo dõi chúng tôi trên | mạng xã hội | ~theo dõi … trên …
      kết nối với chúng tôi
    `,
    paywall: `
      bài viết này chỉ dành cho … | nội dung này chỉ dành cho … | nội dung dành riêng cho …
      đăng ký để đọc tiếp … | đăng nhập để đọc tiếp … | để đọc tiếp, … | vui lòng đăng nhập để đọc …
    `,
    consent: `chấp nhận | đồng ý | từ chối | ~… sử dụng cookie …`,
    terms: `
      chính sách bảo mật | điều khoản sử dụng | điều khoản | bản quyền | chính sách quyền riêng tư
      điều khoản và điều kiện
    `,
    copyright: `
      … giữ bản quyền … | bản quyền thuộc … | bản quyền © … | … toàn bộ bản quyền thuộc …
      … không sao chép … | giấy phép số … | tổng biên tập: … | … ghi rõ nguồn …
    `,
    'error-notice': `
      không tìm thấy trang … | trang không tồn tại … | trang bạn tìm kiếm … | trang bạn đang tìm … | lỗi #
      xin lỗi, trang … | rất tiếc, trang … | truy cập bị từ chối
    `,
    'comment-head': `
      bình luận | ý kiến bạn đọc | # bình luận | viết bình luận | ý kiến của bạn | xem bình luận
      bình luận # | xem tất cả ý kiến
    `,
    'comment-form': `
      trả lời | họ tên | họ và tên | gửi ý kiến | quan tâm nhất | báo vi phạm | thích nhất
      chia sẻ ý kiến của bạn
    `,
    'related-head': `
      tin liên quan | bài liên quan | bài viết liên quan | xem thêm về | đọc thêm | đọc tiếp
      có thể bạn quan tâm | bạn có thể quan tâm | tin cùng chuyên mục | tin khác | đọc nhiều nhất
      tin đọc nhiều | các tin khác | bài viết khác | đề xuất cho bạn | gợi ý cho bạn | đừng bỏ lỡ
      chuyên mục khác
    `,
    'related-inline': `xem thêm: … | đọc thêm: … | tin liên quan: … | mời độc giả … | ~video: …`,
    'footer-head': `
      tin mới | tin mới nhất | tin nổi bật | xem nhiều | đọc nhiều | xem nhiều nhất | bình luận nhiều
      nổi bật | tin nóng | về tác giả
    `,
    'read-on': `đọc toàn bộ bài viết | xem chi tiết | nhấn vào đây | tiếp tục đọc`,
  },
};
