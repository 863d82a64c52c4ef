# expect: starts
# why: pip --target on python 3.13 pure modules, PYTHONPATH, distroless debian13 has 3.13
FROM python:3.13-slim-trixie AS build
COPY requirements.txt .
RUN pip install --no-cache-dir --target /deps -r requirements.txt
FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /deps /deps
COPY shop /app/shop
COPY wsgi.py /app/
WORKDIR /app
ENV PYTHONPATH=/deps
CMD ["wsgi.py"]
