import BuildChecks
import Testing

@Suite struct PackageUnpinnedTests {
  @Test(arguments: [
    """
    FROM debian:13
    ▶RUN apt-get install -y curl◀

    """,
    """
    FROM python:3.13
    ▶RUN pip install flask◀

    """,
    """
    FROM alpine:3.24
    ▶RUN apk add --no-cache curl◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: PackageUnpinned.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    RUN apt-get install -y curl=8.1

    """,
    """
    FROM python:3.13
    RUN pip install -r requirements.txt && pip install flask==3.1

    """,
    """
    FROM node:24
    RUN npm install && npm ci

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: PackageUnpinned.self, in: text)
  }
}
