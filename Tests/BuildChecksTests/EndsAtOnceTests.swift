import BuildChecks
import Testing

@Suite struct EndsAtOnceTests {
  @Test(arguments: [
    """
    FROM nginx:1.30-alpine
    ▶CMD ["nginx"]◀

    """,
    """
    FROM debian:13
    RUN apt-get update && apt-get install -y nginx
    ▶CMD service nginx start◀

    """,
    """
    FROM php:8.4-fpm
    ▶CMD ["php-fpm", "-D"]◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: EndsAtOnce.self, in: text)
  }

  @Test(arguments: [
    """
    FROM nginx:1.30-alpine

    """,
    """
    FROM nginx:1.30-alpine
    CMD ["nginx", "-g", "daemon off;"]

    """,
    """
    FROM nginx:1.30
    CMD nginx -g 'daemon off;'

    """,
    """
    FROM nginx:1.30-alpine
    RUN echo 'daemon off;' >> /etc/nginx/nginx.conf
    CMD ["nginx"]

    """,
    """
    FROM nginx:1.30-alpine
    COPY nginx.conf /etc/nginx/nginx.conf
    CMD ["nginx"]

    """,
    """
    FROM php:8.4-fpm
    RUN apt-get update && apt-get install -y nginx
    CMD php-fpm -D && nginx -g 'daemon off;'

    """,
    """
    FROM php:8.4-fpm
    CMD ["php-fpm"]

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: EndsAtOnce.self, in: text)
  }
}
