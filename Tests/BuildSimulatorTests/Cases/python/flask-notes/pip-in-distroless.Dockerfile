# expect: fails shell-missing
# why: RUN in the distroless stage needs /bin/sh
FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY . .
RUN pip install -r requirements.txt
CMD ["app.py"]
