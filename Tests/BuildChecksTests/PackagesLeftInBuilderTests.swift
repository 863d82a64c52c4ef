import BuildChecks
import Testing

@Suite struct PackagesLeftInBuilderTests {
  @Test(arguments: [
    """
    FROM python:3.13 AS b
    ▶RUN apt-get update && apt-get install -y libpq5◀
    RUN pip install --target /p x
    FROM gcr.io/distroless/python3-debian13
    COPY --from=b /p /p
    COPY a.py /a.py
    CMD ["/a.py"]

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: PackagesLeftInBuilder.self, in: text)
  }

  @Test(arguments: [
    """
    FROM python:3.13 AS b
    RUN apt-get update && apt-get install -y libpq-dev
    RUN pip install --target /p x
    FROM gcr.io/distroless/python3-debian13
    COPY --from=b /p /p
    CMD ["/a.py"]

    """,
    """
    FROM debian:13
    RUN apt-get update && apt-get install -y libpq5

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: PackagesLeftInBuilder.self, in: text)
  }
}
