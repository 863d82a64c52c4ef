# expect: fails program-not-on-path
# why: pip --user puts gunicorn into /root/.local/bin, not on PATH
FROM python:3.13-slim
WORKDIR /code
COPY requirements.txt .
RUN pip install --user -r requirements.txt
COPY . .
CMD ["gunicorn", "-b", "0.0.0.0:8000", "wsgi:app"]
