import BuildChecks
import Testing

@Suite struct CacheLostByOrderTests {
  @Test(arguments: [
    """
    FROM node:24
    ▶COPY . .◀
    RUN npm ci

    """,
    """
    FROM python:3.13
    ▶COPY . /app◀
    RUN pip install -r requirements.txt

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: CacheLostByOrder.self, in: text)
  }

  @Test(arguments: [
    """
    FROM node:24
    COPY package.json package-lock.json ./
    RUN npm ci
    COPY . .

    """,
    """
    FROM node:24
    COPY package.json ./
    RUN npm ci
    COPY . .
    RUN npm ci --omit=dev

    """,
    """
    FROM golang:1.27
    COPY . .
    RUN go build .

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: CacheLostByOrder.self, in: text)
  }
}
