# expect: starts
# why: pip install --user, .local copied and put on PATH
FROM python:3.11-slim AS compile-image
COPY requirements.txt .
RUN pip install --user -r requirements.txt

FROM python:3.11-slim AS build-image
COPY --from=compile-image /root/.local /root/.local
ENV PATH=/root/.local/bin:$PATH
WORKDIR /srv/notes
COPY app.py ./
COPY templates/ ./templates/
CMD ["gunicorn", "-w", "2", "-b", ":8000", "app:app"]
