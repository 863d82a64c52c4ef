#!/usr/bin/env php
<?php

declare(strict_types=1);

$queues = parse_ini_file(__DIR__ . '/etc/queues.ini', true);
if ($queues === false) {
    fwrite(STDERR, "no queues.ini\n");
    exit(2);
}

pcntl_async_signals(true);
$run = true;
pcntl_signal(SIGTERM, function () use (&$run): void { $run = false; });

echo count($queues), " queues\n";
while ($run) {
    sleep(5);
}
