<?php
declare(strict_types=1);

require __DIR__ . '/../vendor/autoload.php';

pcntl_async_signals(true);
pcntl_signal(SIGTERM, static fn () => exit(0));
echo "worker up\n";
while (true) {
    (new Guestbook\Job())->run();
    sleep(5);
}
