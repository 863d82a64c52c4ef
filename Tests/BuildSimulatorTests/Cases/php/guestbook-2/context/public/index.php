<?php

declare(strict_types=1);

use Guestbook\Book;
use Guestbook\StderrLogger;

require __DIR__ . '/../vendor/autoload.php';

$book = new Book(new StderrLogger(), sys_get_temp_dir() . '/guestbook.txt');
if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    $book->add((string) ($_POST['text'] ?? ''));
}
header('Content-Type: text/plain');
echo $book->text();
