import type { Lexicon } from './concepts'

export const common = `
  và | của | là | có | được | trong | cho | không | với | những | các | một | này | đã | người | khi | đến | tại |
  từ | cũng
`

/**
 * Vietnamese. Words are written as syllables with spaces, so phrases of one syllable mean little and are avoided.
 *
 * Tempting but wrong:
 * - "ủng hộ" alone: votes, flood relief, diplomacy; "ủng hộ chúng tôi" and "ủng hộ tòa soạn" ask.
 * - "quyên góp", "đóng góp", "tài trợ" alone: charity and state budgets; only moneyWord.
 * - "đăng ký" alone: schools, vehicles, residence; only with nhận tin, bản tin, tài khoản or mua báo.
 * - "theo dõi" alone: police and doctors watch; with us or a network only.
 * - "chia sẻ" alone: the commonest reporting verb ("ông chia sẻ"); labels only, and it is in reported as well.
 * - "bình luận" in prose: experts comment; labels only. "ảnh:" ends captions.
 * - "thuê bao": mobile networks. "thành viên": councils and ASEAN. "hỗ trợ chúng tôi": villagers thank officials.
 */
const vi: Lexicon = {
  lang: 'vi',
  name: 'Tiếng Việt',
  ask: `
    ủng hộ chúng tôi | ủng hộ tòa soạn | ủng hộ toà soạn | ủng hộ báo chí độc lập | ủng hộ trang báo |
    ủng hộ tác giả | hãy ủng hộ báo | hỗ trợ tòa soạn | hỗ trợ báo chí độc lập | đóng góp cho chúng tôi |
    đóng góp cho tòa soạn | đóng góp ngay | quyên góp ngay | quyên góp cho chúng tôi | tài trợ cho chúng tôi |
    ly cà phê cho tác giả | trở thành người ủng hộ | giúp chúng tôi làm báo | đồng hành cùng tòa soạn |
    chung tay cùng tòa soạn | ly cà phê cho tòa soạn | giúp tòa soạn duy trì | giúp tòa soạn tiếp tục |
    ủng hộ nhóm biên tập
  `,
  moneyWord: `
    quyên góp | đóng góp | ủng hộ | tài trợ | từ thiện | gây quỹ | gọi vốn cộng đồng | nhà hảo tâm | hội phí |
    thành viên | mạnh thường quân | donate | paypal | patreon
  `,
  appealOpen: `
    bạn đọc thân mến | độc giả thân mến | kính gửi bạn đọc | kính gửi quý độc giả | quý độc giả | quý bạn đọc |
    thư tòa soạn | thư toà soạn | lời tòa soạn | lời ngỏ | trước khi bạn rời | bạn thấy bài viết |
    nếu bạn thích bài | nếu bạn thấy bài | cảm ơn bạn đã đọc | cám ơn bạn đã đọc | cảm ơn quý độc giả |
    cảm ơn độc giả
  `,
  appealAid: `
    sự ủng hộ của bạn | sự ủng hộ của quý | sự ủng hộ của độc giả | sự hỗ trợ của bạn | sự đóng góp của bạn |
    đóng góp của bạn | đóng góp của quý | mỗi đóng góp | dù nhỏ | dù ít hay nhiều | báo chí độc lập |
    báo chí chất lượng | nội dung chất lượng | phi lợi nhuận | không quảng cáo | không phụ thuộc quảng cáo |
    miễn phí cho mọi người | do độc giả tài trợ | nhờ độc giả | chúng tôi cần bạn | chúng tôi cần sự | một ly cà phê
  `,
  reminder: `
    hàng tháng | hằng tháng | hàng năm | mỗi tháng | một lần | số tiền khác | chọn số tiền | nhập số tiền |
    phương thức thanh toán | thẻ tín dụng | chuyển khoản | số tài khoản | mã qr | nhắc tôi | hủy bất cứ lúc nào |
    huỷ bất cứ lúc nào
  `,
  subscribe: `
    đăng ký ngay | đặt mua báo | đăng ký mua báo | đăng ký đọc báo | mua gói đọc | đăng ký hội viên |
    đăng nhập để đọc | đăng nhập để xem | đăng ký để đọc | đọc không giới hạn | truy cập không giới hạn |
    dùng thử miễn phí | miễn phí tháng đầu | dành cho thành viên vip | độc giả trả phí | bạn đã có tài khoản |
    bạn chưa có tài khoản | bạn đã là thành viên
  `,
  newsletter: `
    đăng ký nhận bản tin | đăng ký bản tin | đăng ký nhận tin | đăng ký nhận thông báo | đăng ký email |
    nhận bản tin | nhận tin mới nhất | nhận tin qua email | nhận tin tức mới | bản tin của chúng tôi |
    bản tin hàng ngày của | bản tin hằng ngày của | bản tin miễn phí | nhập email | nhập địa chỉ email |
    địa chỉ email của bạn | email của bạn | vào hộp thư của bạn | gửi đến hộp thư | qua hộp thư |
    thẳng vào hộp thư | cập nhật tin tức mỗi ngày | không bỏ lỡ tin | bật thông báo để nhận
  `,
  newsletterWord: `
    bản tin | newsletter | hộp thư | email | thư điện tử
  `,
  related: `
    xem thêm | đọc thêm | đọc tiếp | xem tiếp | xem chi tiết | chi tiết | xem ngay | mời xem | mời bạn đọc |
    mời đọc | mời quý vị | mời độc giả | tin liên quan | bài liên quan | bài viết liên quan | tin bài liên quan |
    liên quan | có thể bạn quan tâm | bạn có thể quan tâm | có thể bạn thích | có thể bạn cần | bạn có thể thích |
    tin cùng chuyên mục | cùng chuyên mục | bài cùng chuyên mục | tin khác | tin mới | tin mới nhất | tin nổi bật |
    nổi bật | tin nóng | tin đọc nhiều | đọc nhiều | đọc nhiều nhất | xem nhiều | xem nhiều nhất | được quan tâm |
    quan tâm nhiều | mới nhất | bài mới | bài viết mới | bài đọc nhiều | tin xem nhiều | tin hot | tiêu điểm |
    đừng bỏ lỡ | gợi ý cho bạn | dành cho bạn | đề xuất | tin tài trợ | cùng tác giả | cùng chủ đề |
    chủ đề liên quan | video liên quan | xem video | bài trước | bài sau | bài tiếp theo | tin trước |
    tin tiếp theo | tiếp theo | xem tất cả | tải thêm | theo dòng sự kiện | dòng sự kiện | từ khóa | từ khoá |
    tìm hiểu thêm
  `,
  share: `
    chia sẻ | chia sẻ bài viết | chia sẻ facebook | chia sẻ lên | chia sẻ qua | chia sẻ zalo | gửi bài viết |
    gửi email | gửi cho bạn bè | sao chép liên kết | sao chép link | copy link | copy link thành công |
    đã sao chép | in bài | in bài viết | in trang | bản in | lưu bài | lưu bài viết | lưu | thích | facebook |
    twitter | zalo | messenger | lotus | tweet
  `,
  follow: `
    theo dõi chúng tôi | theo dõi báo | theo dõi * trên google | theo dõi * trên facebook | theo dõi * trên zalo |
    theo dõi fanpage | theo dõi kênh | trên google news | trên google tin tức | kết nối với chúng tôi |
    tham gia nhóm | tham gia kênh telegram | thích trang | thích fanpage | like fanpage | đăng ký kênh | zalo của |
    quan tâm zalo
  `,
  comments: `
    bình luận | ý kiến | ý kiến bạn đọc | ý kiến của bạn | gửi bình luận | viết bình luận | bình luận của bạn |
    để lại bình luận | để lại một bình luận | chưa có bình luận | xem bình luận | trả lời | phản hồi | gửi ý kiến |
    gửi phản hồi | đăng nhập để bình luận | bạn nghĩ gì về | mời bạn bình luận | quan điểm của bạn |
    email của bạn sẽ không được hiển thị | các trường bắt buộc | báo vi phạm | vui lòng nhập tiếng việt
  `,
  notice: `
    chính sách bảo mật | chính sách quyền riêng tư | điều khoản sử dụng | điều khoản dịch vụ |
    điều khoản và điều kiện | sử dụng cookie | chính sách cookie | chấp nhận tất cả | bạn đồng ý với |
    tôi đồng ý với | hủy đăng ký bất cứ | huỷ đăng ký bất cứ | trình chặn quảng cáo | bật javascript |
    đã có lỗi xảy ra | có lỗi xảy ra | giấy phép hoạt động báo | giấy phép xuất bản số | chịu trách nhiệm nội dung
  `,
  copyright: `
    giữ bản quyền | giữ bản quyền nội dung | mọi quyền được bảo lưu | all rights reserved | copyright |
    cấm sao chép | nghiêm cấm sao chép | không được sao chép dưới | ghi rõ nguồn | phải ghi rõ nguồn |
    phát hành lại thông tin | khi phát hành lại | đồng ý bằng văn bản của báo | bài viết thể hiện quan điểm |
    không nhất thiết phản ánh | bài đã đăng trên | mang tính chất tham khảo | chỉ mang tính tham khảo |
    bản quyền thuộc về báo | bản quyền thuộc báo
  `,
  promo: `
    tải ứng dụng | tải app | cài đặt ứng dụng | đọc trên ứng dụng | trên ứng dụng của chúng tôi | app store |
    google play | bấm vào đây | nhấn vào đây | click vào đây | đặt hàng ngay | đặt vé ngay | ưu đãi đặc biệt |
    mã giảm giá | nghe podcast | xem trực tiếp tại | liên hệ quảng cáo | hợp tác quảng cáo | đăng ký tham gia ngay
  `,
  ad: `
    quảng cáo | advertisement | tài trợ | bài viết được tài trợ | nội dung tài trợ | thông tin doanh nghiệp |
    thông tin quảng cáo | pr | đang tải | bỏ qua quảng cáo | quảng cáo tài trợ
  `,
  author: `
    về tác giả | thông tin tác giả | giới thiệu tác giả | bài viết của tác giả | bài khác của | xem thêm bài của |
    tất cả bài viết của | bài cùng tác giả | liên hệ tác giả | đóng góp vào bài | góp phần thực hiện bài
  `,
  meta: `
    ngày đăng | đăng lúc | đăng ngày | xuất bản | cập nhật | cập nhật lúc | cập nhật lần cuối | tác giả |
    người viết | phóng viên | biên tập | nguồn | nguồn tin | lượt xem | lượt đọc | phút đọc | thời gian đọc |
    nghe bài viết | nghe đọc bài | nghe bài | nghe | giọng đọc | cỡ chữ | giờ trước | phút trước | ngày trước |
    gmt+7 | tóm tắt | mục lục | nội dung chính | độc quyền
  `,
  credit: `
    ảnh | ảnh minh họa | ảnh minh hoạ | ảnh tư liệu | ảnh chụp màn hình | nguồn ảnh | hình ảnh | ảnh do | minh họa |
    đồ họa | đồ hoạ | clip | ttxvn | reuters | afp | ap | getty images | shutterstock | nvcc | nhân vật cung cấp |
    cung cấp | chụp màn hình | phóng to
  `,
  nav: `
    trang chủ | menu | danh mục | tìm kiếm | đăng nhập | đăng ký | đăng xuất | tài khoản | đóng | quay lại |
    trở về | lên đầu trang | về đầu trang | chuyển đến nội dung | thẻ | tag | tags | chủ đề | chuyên mục |
    chuyên đề | giới thiệu | liên hệ | liên hệ tòa soạn | tuyển dụng | sơ đồ trang | trợ giúp | rss | tất cả |
    thời sự | chính trị | thế giới | kinh doanh | kinh tế | tài chính | pháp luật | xã hội | giáo dục | sức khỏe |
    sức khoẻ | thể thao | bóng đá | giải trí | văn hóa | văn hoá | đời sống | du lịch | công nghệ | khoa học |
    khoa học công nghệ | số hóa | xe | bất động sản | góc nhìn | ý kiến | tâm sự | bạn đọc | quốc tế | trong nước |
    môi trường | nông nghiệp | đa phương tiện | ảnh | podcast
  `,
  contact: `
    gửi thông tin cho chúng tôi | gửi tin bài | gửi bài về | gửi bài viết về | đường dây nóng của báo |
    hotline tòa soạn | liên hệ với tòa soạn | liên hệ với chúng tôi qua | báo lỗi nội dung | góp ý bài viết |
    bạn có tin tức | tham gia khảo sát của | tham gia bình chọn | bài viết có hữu ích | bài viết này hữu ích |
    đánh giá bài viết | mời độc giả gửi | mời bạn đọc gửi | độc giả gửi câu hỏi | bạn đọc gửi câu hỏi
  `,
  paywall: `
    bài viết dành cho thành viên | nội dung dành cho thành viên | dành riêng cho thành viên |
    dành riêng cho độc giả | để đọc tiếp | để đọc toàn bộ | để xem toàn bộ nội dung | để tiếp tục đọc |
    nội dung trả phí | bài viết trả phí | hết lượt đọc miễn phí
  `,
  reported: `
    cho biết | cho hay | nói | nói rằng | cho rằng | chia sẻ rằng | khẳng định | nhấn mạnh | tuyên bố | thông báo |
    thông tin | theo ông | theo bà | trao đổi với | trả lời | phát biểu | nhận định | tiết lộ | bác bỏ | phủ nhận |
    thừa nhận | đưa tin | dẫn lời | người phát ngôn | đại diện | công bố | giải thích
  `,
  direct: `
    chúng tôi | bạn | của bạn | các bạn | quý vị | quý độc giả | quý khách | mời bạn | vui lòng | hãy | tòa soạn
  `,
  nearMiss: `
    hiến máu | hiến tạng | hiến đất | ủng hộ đồng bào | ủng hộ người dân | ủng hộ lập trường | ủng hộ đề xuất |
    ủng hộ việc | quyên góp ủng hộ | số tiền quyên góp | quỹ từ thiện | tài trợ vốn | nhà tài trợ |
    hỗ trợ kỹ thuật | hỗ trợ khách hàng | số thuê bao | nước thành viên | quốc gia thành viên |
    thành viên hội đồng | thành viên gia đình | mặt trận tổ quốc | trở thành thành viên | hỗ trợ chúng tôi
  `,
  abbreviation: `
    tp. | q. | p. | tx. | tt. | ts. | ths. | gs. | pgs. | bs. | ks. | ls. | nxb. | đ. | h. | st. | dr. | mr. |
    mrs. | u.s. | vs. | tr. | v.v.
  `,
  months: '',
  weekdays: 'thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | chủ nhật',
  common,
}
export default vi
