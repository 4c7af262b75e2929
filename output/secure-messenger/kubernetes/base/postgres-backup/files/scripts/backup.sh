#!/bin/sh
set -eu
started=$(date +%s)
file="/tmp/messenger-$(date -u +%Y%m%dT%H%M%SZ).dump.gpg"
pg_dump --format=custom "$DATABASE_URL" > /tmp/plain.dump
gpg --batch --yes --symmetric --cipher-algo AES256 --passphrase-file "$ENCRYPTION_KEY" --output "$file" /tmp/plain.dump
rm /tmp/plain.dump
aws s3 cp "$file" "s3://$S3_BUCKET/postgres/"
finished=$(date +%s)
{
  echo "backup_last_success_timestamp $finished"
  echo "backup_duration_seconds $((finished - started))"
} | wget -q -O - --post-file=/dev/stdin "$PUSHGATEWAY_URL/metrics/job/backup" > /dev/null
