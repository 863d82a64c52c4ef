<?php
require __DIR__ . '/../vendor/autoload.php';

$log = new Guestbook\StdoutLogger();
while (true) {
    $log->info('polling');
    sleep(10);
}
