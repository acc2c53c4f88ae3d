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
      đường dây nóng | đặt mua báo | giá vàng | tỷ giá | trắc nghiệm | đọc báo in | báo in | báo giấy
      đọc báo giấy
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
      gửi email | gửi bình luận | tặng sao | copy link | theo dõi trên google news
      theo dõi … trên google news | sao chép | gửi góp ý | quay lại đầu trang | in tin này
      chia sẻ bài viết này | lắng nghe | nghe đọc bài | cỡ chữ | tải ảnh
      nghe bài viết
    `,
    newsletter: `
      đăng ký nhận bản tin | đăng ký nhận tin | email của bạn | nhận bản tin | đăng ký nhận bản tin …
      tôi đồng ý với chính sách bảo mật
    `,
    app: `tải ứng dụng | tải app | tải ứng dụng … | ứng dụng di động`,
    follow: `
      theo dõi chúng tôi | theo dõi chúng tôi trên | mạng xã hội | ~theo dõi … trên …
      kết nối với chúng tôi
      chọn chúng tôi làm nguồn ưu tiên … | theo dõi chủ đề
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
    'staff-note': `tóm tắt do ai tạo … | báo lỗi`,
    'comment-head': `
      bình luận | ý kiến bạn đọc | # bình luận | viết bình luận | ý kiến của bạn | xem bình luận
      bình luận # | xem tất cả ý kiến | bình luận hay | xem thêm bình luận | hiện chưa có bình luận …
      gửi bình luận của bạn | bình luận của bạn | ý kiến độc giả | hãy là người đầu tiên bình luận …
      ý kiến #
    `,
    'comment-form': `
      trả lời | họ tên | họ và tên | gửi ý kiến | quan tâm nhất | báo vi phạm | thích nhất
      chia sẻ ý kiến của bạn | thành viên | trở thành người đầu tiên … | tối đa: # ký tự
      bình luận sẽ được … | thông tin của bạn … | đăng nhập để bình luận … | bạn cần đăng nhập …
      mới nhất quan tâm nhất
      bạn nghĩ gì về bài viết này
    `,
    'related-head': `
      tin liên quan | bài liên quan | bài viết liên quan | xem thêm về | đọc thêm | đọc tiếp
      có thể bạn quan tâm | bạn có thể quan tâm | tin cùng chuyên mục | tin khác | đọc nhiều nhất
      tin đọc nhiều | các tin khác | bài viết khác | đề xuất cho bạn | gợi ý cho bạn | đừng bỏ lỡ
      chuyên mục khác | về trang chủ đề | tin tức liên quan | bài viết cùng chủ đề | cùng chuyên mục
      tin cùng chủ đề | cùng chủ đề | tin khác cùng chuyên mục | xem tin khác | tin bài khác
      bài cùng chuyên mục | tin đọc nhiều nhất | mời đọc thêm | xem thêm các tin khác
    `,
    'related-inline': `
      xem thêm: … | đọc thêm: … | tin liên quan: … | mời độc giả … | ~video: … | xem thêm …
      mời bạn đọc … | đọc tiếp: … | bài liên quan: … | xem tiếp: …
    `,
    'footer-head': `
      tin mới | tin mới nhất | tin nổi bật | xem nhiều | đọc nhiều | xem nhiều nhất | bình luận nhiều
      nổi bật | tin nóng | về tác giả | tin xem nhiều | tin hay | mới cập nhật | đang được quan tâm
      đáng chú ý | tin tài trợ | tiêu điểm | tin mới cập nhật | tin đáng đọc | sự kiện nổi bật
      được quan tâm
    `,
    'read-on': `đọc toàn bộ bài viết | xem chi tiết | nhấn vào đây | tiếp tục đọc`,
  },
};
